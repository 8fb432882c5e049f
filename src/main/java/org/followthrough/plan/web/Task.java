package org.followthrough.plan.web;

import java.io.Serializable;

/**
 * Something a reader may do with an action.
 *
 * @param words of its button
 * @param path of the page where it is done
 */
record Task(String words, String path) implements Serializable {
}
