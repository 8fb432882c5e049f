package org.followthrough.challenge;

import java.util.Collection;
import java.util.List;

/** Knows who was told of an action and when. The chase does; this turns the arrow between the two round. */
public interface Tellings {

    /** One for each action and each of those who are told, in that order. */
    List<Telling> of(Collection<ChallengedAction> actions);
}
