/**
 * The demo newsroom: an invented country with five invented outlets, loaded into a fresh embedded database through the
 * importer that everybody else uses. It reads like the real thing, so that every feature has something to show, and the
 * tests and the README's tour have something to stand on. All of it was written for Courant.
 */
package io.courant.demo;
