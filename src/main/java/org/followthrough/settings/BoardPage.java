package org.followthrough.settings;

import java.net.URI;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Board;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** What the board is called, how its business unit is reached, and what is printed on every page. */
@PagePath("/settings/board")
@Requires(Permission.CHANGE_SETTINGS)
public class BoardPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;

    private final IModel<String> name = new Model<>();
    private final IModel<String> shortName = new Model<>();
    private final IModel<String> phone = new Model<>();
    private final IModel<String> email = new Model<>();
    private final IModel<String> marking = new Model<>();
    private final IModel<String> address = new Model<>();
    private final TextRow emailRow = new TextRow("email", email);
    private final TextRow addressRow = new TextRow("address", address);

    public BoardPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        Board board = settings.board();
        name.setObject(board.name());
        shortName.setObject(board.shortName());
        phone.setObject(board.phone());
        email.setObject(board.email());
        marking.setObject(board.marking());
        address.setObject(board.address());
        BaseForm form = new BaseForm("form");
        form.add(new TextRow("name", name).bold().required(), new TextRow("shortName", shortName).bold().limit(60),
                new TextRow("phone", phone).bold().limit(40), emailRow.bold().email().limit(254),
                new TextRow("marking", marking).bold().limit(60), addressRow.bold().required(),
                new FormButton("save", this::save), new LocalHref("cancel", "/settings"));
        add(form);
    }

    private void save() {
        boolean wrong = false;
        if (email.getObject() != null && !email.getObject().matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
            emailRow.error(getString("email.format"));
            wrong = true;
        }
        if (!isWebAddress(address.getObject())) {
            addressRow.error(getString("address.format"));
            wrong = true;
        }
        if (!wrong) {
            settings.change(signedIn.required(), new Board(name.getObject(), text(shortName), text(phone), text(email),
                    text(marking), address.getObject().replaceAll("/+$", "")));
            Flash.success(getString("saved"));
            setResponsePage(SettingsPage.class);
        }
    }

    private static String text(IModel<String> model) {
        return model.getObject() == null ? "" : model.getObject();
    }

    private static boolean isWebAddress(String typed) {
        try {
            URI address = URI.create(typed);
            return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && address.getHost() != null && address.getQuery() == null && address.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
