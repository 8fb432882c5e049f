package org.followthrough.shared.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the frame of a page from what the features have handed in. */
class Frames {

    private final FrameFacts facts;
    private final List<NavigationEntry> navigation;

    Frames(FrameFacts facts, ObjectProvider<NavigationEntry> navigation) {
        this.facts = facts;
        this.navigation = navigation.stream().toList();
    }

    /** The frame the current person sees on this path. */
    Frame at(String path) {
        return Frame.of(facts, navigation, path);
    }
}
