package org.followthrough.shared.web;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** Makes the frame of a page from what the features have handed in. */
class Frames {

    private final FrameFacts facts;
    private final List<NavigationEntry> navigation;
    private final List<FooterLink> footer;
    private final SearchBox search;

    Frames(FrameFacts facts, ObjectProvider<NavigationEntry> navigation, ObjectProvider<FooterLink> footer,
           ObjectProvider<SearchBox> search) {
        this.facts = facts;
        this.navigation = navigation.stream().toList();
        this.footer = footer.stream().toList();
        this.search = search.getIfAvailable();
    }

    /** The frame the current person sees on this path. */
    Frame at(String path) {
        return Frame.of(facts, navigation, footer, path).searching(search);
    }
}
