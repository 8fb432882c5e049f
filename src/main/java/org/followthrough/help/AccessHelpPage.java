package org.followthrough.help;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.followthrough.people.Access;
import org.followthrough.people.AccessWords;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** Who may do what, printed from the table that decides it. */
@PagePath("/help/access")
@Requires({})
public class AccessHelpPage extends FramePage {

    public AccessHelpPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(HelpPage.class, new PageParameters());
        add(new AppTable<>("table", new ResourceModel("caption"), () -> List.of(Permission.values()), List.of(
                Column.of("may", Column.Kind.HEADER,
                        (id, permission) -> new Label(id, AccessWords.of(permission)).setRenderBodyOnly(true)),
                Column.text("who", AccessHelpPage::roles))));
        add(new ListView<>("rule", List.copyOf(AccessWords.rules().values())) {
            @Override
            protected void populateItem(ListItem<String> item) {
                item.add(new Label("sentence", item.getModelObject()).setRenderBodyOnly(true));
            }
        });
    }

    private static String roles(Permission permission) {
        return Access.roles(permission).stream().sorted().map(AccessWords::of).collect(Collectors.joining(", "));
    }
}
