package org.followthrough.shared.web;

/** Thrown by a page that is asked for something that does not exist, or that the person must not learn exists. */
public class NotFoundException extends RuntimeException {
}
