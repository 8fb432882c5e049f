package org.followthrough.shared.web.part;

import java.io.Serializable;

/**
 * A view of a list with how many rows it has.
 *
 * @param current whether it is the view now shown
 */
public record CountedLink(String label, int count, String path, boolean current) implements Serializable {
}
