package org.followthrough.shared.web.part;

import java.io.Serializable;

/**
 * A status as it is shown: word, shape and colour.
 *
 * @param kind the ending of the css class that gives the colour, such as {@code on-track}
 */
public record Status(String kind, Shape shape, String word) implements Serializable {
}
