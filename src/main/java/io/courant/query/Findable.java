package io.courant.query;

/** What can be searched for. */
public enum Findable { ARTICLE, QUOTE, SOURCE, STORY, TAG }
