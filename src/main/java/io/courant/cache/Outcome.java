package io.courant.cache;

/** How an answer came about, as it is counted; {@link CacheStatus} tells the client. */
enum Outcome { HIT, STALE, COLLAPSED, STORED, MISS, BYPASS }
