package org.followthrough.shared.web;

import java.io.Serializable;

/**
 * The link in the navigation of a person who is here.
 *
 * @param path of their account, or of whatever they come to by it
 * @param words such as their name
 */
public record FrameAccount(String path, String words) implements Serializable {
}
