package io.courant.cache;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.flush.FlushConsolidationHandler;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Small answers that are made in one turn of the event loop go to the kernel together, at the end of the turn. One by one,
 * each wakes whoever waits for it, who then takes the processor from the loop for a single answer. A large one goes at
 * once: at the end of the turn it would have to be fetched into the processor's cache again.
 */
final class Flushing extends FlushConsolidationHandler {

    /** In bytes. */
    private static final int LARGE = 4_096;
    /** Flushes of one connection that wait for the end of the turn. */
    private static final int MOST = 32;

    private Flushing() {
        super(MOST, true);
    }

    /** From this request on, for all of its connection. */
    static void together(HttpServerRequest request) {
        ChannelPipeline pipeline = ((ConnectionBase) request.connection()).channelHandlerContext().pipeline();
        if (!(pipeline.first() instanceof Flushing)) {
            pipeline.addFirst(new Flushing());
        }
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
