package org.followthrough.shared.web.form;

/** A part of a form that can have an error: a link in the error summary jumps to where it is put right. */
public interface Focusable {

    /** The markup id to jump to. */
    String focusId();
}
