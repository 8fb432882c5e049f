package org.followthrough.people.web;

import java.util.List;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.markup.html.list.ListItem;
import org.apache.wicket.markup.html.list.ListView;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Access;
import org.followthrough.people.Agency;
import org.followthrough.people.ChoosePassword;
import org.followthrough.people.Cover;
import org.followthrough.people.Covers;
import org.followthrough.people.People;
import org.followthrough.people.Permission;
import org.followthrough.people.Person;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.time.London;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.PasswordRow;
import org.followthrough.shared.web.part.LocalHref;
import org.followthrough.shared.web.part.SummaryList;
import org.followthrough.shared.web.part.SummaryRow;

/** One's own account: what the board knows of one, and a new password. */
@PagePath("/me")
@Requires({})
public class MePage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private People people;
    @SpringBean
    private Covers covers;
    @SpringBean
    private ChoosePassword passwords;
    @SpringBean
    private Sessions sessions;

    private final Model<String> current = new Model<>();
    private final Model<String> chosen = new Model<>();
    private final PasswordRow currentRow = new PasswordRow("current", current);
    private final PasswordRow chosenRow = ChosenPassword.row(chosen);

    @Override
    protected void onInitialize() {
        super.onInitialize();
        add(new SummaryList("facts", () -> facts(signedIn.required())));
        addCover(signedIn.required());
        add(new LocalHref("reminders", "/me/reminders").setVisible(signedIn.may(Permission.UPDATE_ACTIONS)));
        add(new LocalHref("links", "/me/links").setVisible(signedIn.may(Permission.UPDATE_ACTIONS)));
        add(new LocalHref("calendar", "/me/calendar"));
        BaseForm form = new BaseForm("form");
        form.add(currentRow.required(), chosenRow, new FormButton("save", this::save));
        add(form);
    }

    private void addCover(Person person) {
        WebMarkupContainer cover = new WebMarkupContainer("cover");
        boolean offered = Access.mayArrangeCover(person, person);
        cover.add(new ListView<>("running", offered ? covers.of(person.id()) : List.<Cover>of()) {
            @Override
            protected void populateItem(ListItem<Cover> item) {
                Cover each = item.getModelObject();
                item.add(new Label("words", new StringResourceModel("covered", MePage.this).setParameters(
                        people.find(each.deputyId()).map(Person::name).orElse(""), London.longDate(each.from()),
                        London.longDate(each.to()))).setRenderBodyOnly(true));
            }
        });
        add(cover.add(new LocalHref("arrange", "/cover/" + person.id())).setVisible(offered));
    }

    private List<SummaryRow> facts(Person person) {
        String agency = person.agencyId() == null ? getString("noAgency")
                : people.agency(person.agencyId()).map(Agency::name).orElse("");
        return List.of(SummaryRow.of(getString("name"), person.name()),
                SummaryRow.of(getString("email"), person.email()),
                SummaryRow.of(getString("agency"), agency),
                SummaryRow.of(getString("roles"), RoleWords.of(this, person.roles())));
    }

    private void save() {
        Person person = signedIn.required();
        if (ChosenPassword.refused(chosenRow, chosen.getObject(), person.email(), person.name())) {
            return;
        }
        if (!passwords.change(person, current.getObject(), chosen.getObject())) {
            currentRow.error(getString("wrong"));
            return;
        }
        sessions.begin(person);
        Flash.success(getString("saved"));
        setResponsePage(MePage.class);
    }
}
