package org.followthrough.shared.web;

import java.io.Serializable;

/**
 * The picture left of the board's name.
 *
 * @param path where it is found, open without sign-in, such as {@code /assets/logo-0f1e2d3c4b5a6978.png}
 * @param words what it says, for who cannot see it
 */
public record FrameLogo(String path, String words) implements Serializable {
}
