package io.courant.http;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Small answers that are made in one turn of the event loop go to the kernel together, at the end of the turn: what is in
 * memory, has not changed, or is refused. One by one, each wakes whoever waits for it, who then takes the processor from
 * the loop for a single answer.
 */
@ApplicationScoped
class Flushing {

    /** Before anything that may answer. */
    private static final int PRIORITY = 1_001;
    /** In bytes. Such an answer goes at once: at the end of the turn the processor's cache no longer holds it. */
    private static final int LARGE = 4_096;
    /** Flushes of one connection that wait for the end of the turn. */
    private static final int MOST = 32;

    void register(@Observes Filters filters) {
        filters.register(Flushing::together, PRIORITY);
    }

    /** From this request on, for all of its connection: nobody tells of a new one. */
    private static void together(RoutingContext request) {
        ChannelPipeline pipeline = ((ConnectionBase) request.request().connection()).channelHandlerContext().pipeline();
        if (!(pipeline.first() instanceof Together)) {
            pipeline.addFirst(new Together());
        }
        request.next();
    }

    private static final class Together extends FlushConsolidationHandler {

        Together() {
            super(MOST, true);
        }

        @Override
        public void flush(ChannelHandlerContext context) throws Exception {
            Channel channel = context.channel();
            if (channel.config().getWriteBufferHighWaterMark() - channel.bytesBeforeUnwritable() < LARGE) {
                super.flush(context);
            } else {
                context.flush();
            }
        }
    }
}
