/**
 * HTTP mechanics that know no feature: parameters, pages, cursors, sparse fields, problems, request ids.
 *
 * <p><b>Strict by default.</b> A request that would be half understood is refused: {@link
 * io.courant.http.UnknownParameters} holds each request against the parameters that its method declares, and {@link
 * io.courant.http.ParameterReader} collects everything that is wrong with the values before it answers once, naming
 * the nearest known name. Silently capped pages and ignored filters are the first complaint about every API of this
 * kind; here they are 400s.
 *
 * <p><b>Pages</b> are keyset pages: a {@link io.courant.http.Cursor} holds the last item's sort key and id, and the
 * next page is a row-value comparison with it, so page 1,000 costs what page 1 costs, and nothing is repeated or lost
 * while articles arrive. Offsets are not offered at all.
 *
 * <p><b>Problems</b> come from a closed catalogue, {@link io.courant.http.ProblemType}, and every exception reaches
 * {@link io.courant.http.ProblemMappers}. The type URIs are paths: absolute ones would have to guess the host name
 * under which a proxy published the service.
 *
 * <p><b>Bodies</b> are held to the annotations of their record by {@link io.courant.http.JsonBody}, which the contract
 * reads too; members that Courant sets may come back as they were shown, so that a client can get, edit and put. What two
 * writers at the same moment could not see of each other, the schema's constraints find, and the mappers say it in a
 * client's words; every desk catching them by itself was rejected.
 *
 * <p>What is no HTTP at all (a broken request line, an address with broken percent-encoding or over 16 KiB) is refused by
 * the server before any of this, with a bare 400, 414 or 431.
 *
 * <p><b>Sparse fields</b> prune the finished document. Computing less instead was rejected, since that is how other
 * APIs came to return other values for the same field when fewer were asked for.
 */
package io.courant.http;
