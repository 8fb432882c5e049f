package org.followthrough.shared.web;

/**
 * A path that is open without sign-in though no page answers it; a feature brings the bean.
 *
 * @param pattern for Spring Security, such as {@code /calendar/*}
 */
public record PublicPath(String pattern) {
}
