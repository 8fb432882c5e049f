package org.followthrough.chasing.web;

import java.util.List;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.chasing.Phrase;
import org.followthrough.chasing.Phrases;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.web.MorePage;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.LocalHref;

/** What the e-mails say, passage by passage, each with a way to change it. */
@PagePath("/chasing/words")
@Requires(Permission.CHANGE_SETTINGS)
public class PhrasesPage extends FramePage {

    @SpringBean
    private Phrases phrases;

    public PhrasesPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(MorePage.class, new PageParameters());
        add(new ListView<>("phrase", List.of(Phrase.values())) {
            @Override
            protected void populateItem(ListItem<Phrase> item) {
                Phrase phrase = item.getModelObject();
                item.add(new Label("name", getString("phrase." + phrase)),
                        new Label("words", phrases.words(phrase)),
                        new Label("own", getString("own")).setVisible(phrases.isOwn(phrase)));
                item.add(new LocalHref("change", "/chasing/words/" + phrase.inAddress())
                        .add(new Label("what", getString("phrase." + phrase))));
            }
        });
    }
}
