package org.followthrough.help;

import java.util.Arrays;
import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.AccessWords;
import org.followthrough.people.Requires;
import org.followthrough.people.Role;
import org.followthrough.people.SignedIn;
import org.followthrough.plan.ActionWords;
import org.followthrough.plan.Headline;
import org.followthrough.plan.Meanings;
import org.followthrough.plan.web.HeadlineTags;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.Status;

/** How to use it, in a few sentences for each role, and what its words mean. */
@PagePath("/help")
@Requires({})
public class HelpPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private Meanings meanings;

    public HelpPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        List<Role> own = signedIn.required().roles().stream().sorted().toList();
        List<Role> others = Arrays.stream(Role.values()).filter(role -> !own.contains(role)).toList();
        add(howTo("own", own), new WebMarkupContainer("othersToo").add(howTo("others", others)));
        add(new AppTable<>("words", new ResourceModel("words"), () -> List.of(Headline.values()), List.of(
                Column.of("headline", Column.Kind.HEADER, Column.status("headline", HelpPage::tag).cell()),
                Column.text("meaning", meanings::of))));
        add(new LocalHref("access", "/help/access"), new LocalHref("accessibility", "/help/accessibility"));
    }

    private static Status tag(Headline headline) {
        return new Status(HeadlineTags.kind(headline), HeadlineTags.shape(headline), ActionWords.name(headline));
    }

    private ListView<Role> howTo(String id, List<Role> roles) {
        return new ListView<>(id, roles) {
            @Override
            protected void populateItem(ListItem<Role> item) {
                Role role = item.getModelObject();
                item.add(new Label("role", AccessWords.of(role)));
                item.add(new Label("how", HelpPage.this.getString("how." + role)));
            }
        };
    }
}
