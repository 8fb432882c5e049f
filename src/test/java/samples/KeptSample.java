package samples;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.wicket.markup.html.basic.Label;
import org.followthrough.shared.web.part.KeptPart;
import org.followthrough.shared.web.part.LocalHref;

/** Words with a link, and a note of each time they were written. */
public final class KeptSample extends KeptPart<String> {

    public static final List<String> WRITTEN = new CopyOnWriteArrayList<>();

    KeptSample(String id, String words) {
        super(id, words);
    }

    @Override
    protected void addParts(String words) {
        WRITTEN.add(words);
        add(new LocalHref("link", "/actions").add(new Label("words", words).setRenderBodyOnly(true)));
    }
}
