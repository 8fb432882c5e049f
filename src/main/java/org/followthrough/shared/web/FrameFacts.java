package org.followthrough.shared.web;

import java.util.Optional;

/** What header and footer say. Asked once for each page. */
public interface FrameFacts {

    /** The board's full name, such as Anytown Local Safeguarding Children Board. */
    String boardName();

    /** How to reach the business unit, such as "Anytown LSCB business unit, 01234 567890"; empty when not set. */
    String contact();

    /** The board's own colour as six digits, such as 0b5c6b, whose stylesheet is {@code assets/brand-0b5c6b.css}. */
    Optional<String> colour();

    /** The picture left of the board's name; empty for none. */
    Optional<FrameLogo> logo();

    /** Who is here, as a link to what they may do about it; empty when nobody is. */
    Optional<FrameAccount> account();

    /** The protective marking printed on each page, such as OFFICIAL-SENSITIVE; empty for none. */
    String marking();
}
