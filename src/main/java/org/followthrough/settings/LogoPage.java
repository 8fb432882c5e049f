package org.followthrough.settings;

import java.util.List;
import java.util.Optional;
import org.apache.wicket.AttributeModifier;
import org.apache.wicket.markup.html.WebMarkupContainer;
import org.apache.wicket.markup.html.form.upload.FileUpload;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.apache.wicket.util.lang.Bytes;
import org.followthrough.people.BoardLogo;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Logo;
import org.followthrough.people.LogoPicture;
import org.followthrough.people.LogoRefused;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.LogoImage;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.LocalLink;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FileRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Puts a picture beside the board's name, shows it, and takes it away again. */
@PagePath("/settings/logo")
@Requires(Permission.CHANGE_SETTINGS)
public class LogoPage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;
    @SpringBean
    private BoardLogo logo;

    private final IModel<List<FileUpload>> files = Model.ofList(List.of());
    private final IModel<String> words = new Model<>();
    private final FileRow file = new FileRow("logo", files).accept(".png,.jpg,.jpeg")
            .largest(Bytes.bytes(LogoPicture.MOST_BYTES));

    public LogoPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        Optional<Logo> now = logo.logo();
        words.setObject(now.map(Logo::words).orElseGet(() -> settings.board().name()));
        addPicture(now);
        if (now.isEmpty()) {
            file.required().hint(() -> getString("logo.first.hint"));
        }
        BaseForm form = new BaseForm("form");
        form.setMultiPart(true);
        form.add(file.bold(), new TextRow("words", words).bold().required().limit(Logo.WORDS_LIMIT),
                new FormButton("save", this::save),
                new FormButton("remove", this::takeAway).secondary().withoutChecks().setVisible(now.isPresent()),
                new LocalHref("cancel", "/settings"));
        add(form);
    }

    private void addPicture(Optional<Logo> now) {
        WebMarkupContainer picture = new WebMarkupContainer("picture");
        add(picture.setVisible(now.isPresent()));
        now.ifPresent(known -> picture.add(LocalLink.into("src", LogoImage.path(known)),
                AttributeModifier.replace("alt", known.words())));
    }

    private void save() {
        try {
            if (files.getObject().isEmpty()) {
                logo.describe(signedIn.required(), words.getObject());
            } else {
                logo.change(signedIn.required(), words.getObject(), files.getObject().get(0).getBytes());
            }
            done("saved");
        } catch (LogoRefused refused) {
            file.error(getString("logo." + refused.reason()));
        }
    }

    private void takeAway() {
        logo.remove(signedIn.required());
        done("removed");
    }

    private void done(String key) {
        Flash.success(getString(key));
        setResponsePage(SettingsPage.class);
    }
}
