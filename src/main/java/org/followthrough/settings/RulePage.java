package org.followthrough.settings;

import java.util.Optional;
import org.apache.wicket.markup.html.basic.Label;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.StringResourceModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.BoardRule;
import org.followthrough.people.BoardRules;
import org.followthrough.people.BoardSettings;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.NotFoundException;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.TextRow;
import org.followthrough.shared.web.part.LocalHref;

/** Changes the number in one sentence, after a look at what it would say. */
@PagePath("/settings/rules/${rule}")
@Requires(Permission.CHANGE_SETTINGS)
public class RulePage extends FramePage {

    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private BoardSettings settings;

    private final IModel<String> number = new Model<>();
    private final IModel<String> preview = new Model<>();
    private final TextRow row = new TextRow("number", number);

    /** @param parameters {@code rule} such as first-reminder */
    public RulePage(PageParameters parameters) {
        super(parameters);
    }

    private BoardRule rule() {
        return RuleWords.of(getPageParameters().get("rule").toString("")).orElseThrow(NotFoundException::new);
    }

    @Override
    protected void onInitialize() {
        BoardRule rule = rule();
        super.onInitialize();
        backTo(SettingsPage.class, new PageParameters());
        number.setObject(String.valueOf(settings.rules().of(rule)));
        add(new Label("now", RuleWords.sentence(rule, settings.rules().of(rule))));
        add(new Label("start", new StringResourceModel("start", this).setParameters(rule.start())));
        add(new Label("preview", preview) {
            @Override
            protected void onConfigure() {
                super.onConfigure();
                setVisible(preview.getObject() != null);
            }
        });
        BaseForm form = new BaseForm("form");
        form.add(row.label(Model.of(RuleWords.name(rule))).hint(new StringResourceModel("hint", this)
                        .setParameters(rule.least(), rule.most())).width(5).bold().required(),
                new FormButton("save", this::save), new FormButton("look", this::look).secondary(),
                new LocalHref("cancel", "/settings"));
        add(form);
    }

    /** The number typed, if it can be chosen; otherwise says why not. */
    private Optional<Integer> chosen() {
        BoardRule rule = rule();
        String typed = number.getObject().strip();
        int value = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : -1;
        if (value < rule.least() || value > rule.most()) {
            row.error(new StringResourceModel("outside", this).setParameters(rule.least(), rule.most()).getString());
            return Optional.empty();
        }
        BoardRules rules = settings.rules().with(rule, value);
        if (rules.contradiction().isPresent()) {
            row.error(RuleWords.contradiction(rules.contradiction().get()));
            return Optional.empty();
        }
        return Optional.of(value);
    }

    private void look() {
        chosen().ifPresent(value -> preview.setObject(RuleWords.sentence(rule(), value)));
    }

    private void save() {
        chosen().ifPresent(value -> {
            settings.change(signedIn.required(), rule(), value);
            Flash.success(new StringResourceModel("saved", this).setParameters(RuleWords.sentence(rule(), value))
                    .getString());
            setResponsePage(SettingsPage.class);
        });
    }
}
