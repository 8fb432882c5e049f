package org.followthrough.shared.web.part;

import java.util.LinkedHashMap;
import java.util.Map;
import org.followthrough.shared.words.Terms;
import org.springframework.stereotype.Component;

/** The last parts of pages that were written, each with all its markup follows from. Safe for many threads. */
@Component
class KeptMarkup {

    /** The figures of a few dashboards; each is some 20 to 70 KB. */
    private static final int MOST = 150;

    /**
     * What the markup of a part follows from.
     *
     * @param root how the page it stands in writes the address of the application: its links begin with it
     */
    record Key(Class<?> part, Object content, Terms terms, String root) {
    }

    private final Map<Key, String> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
            return size() > MOST;
        }
    };

    /** Null where it is not kept. */
    synchronized String of(Key key) {
        return kept.get(key);
    }

    synchronized void keep(Key key, String markup) {
        kept.put(key, markup);
    }
}
