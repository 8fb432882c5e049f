package org.followthrough.learning.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.wicket.model.IModel;
import org.apache.wicket.model.Model;
import org.apache.wicket.model.ResourceModel;
import org.apache.wicket.model.util.SetModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.learning.Theme;
import org.followthrough.learning.Themes;
import org.followthrough.people.Permission;
import org.followthrough.people.Requires;
import org.followthrough.people.SignedIn;
import org.followthrough.people.web.FirstToSave;
import org.followthrough.shared.persistence.ChangedMeanwhile;
import org.followthrough.shared.web.Flash;
import org.followthrough.shared.web.FramePage;
import org.followthrough.shared.web.PagePath;
import org.followthrough.shared.web.form.BaseForm;
import org.followthrough.shared.web.form.CheckboxesRow;
import org.followthrough.shared.web.form.FormButton;
import org.followthrough.shared.web.form.StartedFrom;
import org.followthrough.shared.web.form.TextRow;

/** The board's list of themes: which are in use, and one more. */
@PagePath("/learning/list")
@Requires(Permission.EDIT_PLANS)
public class ThemeListPage extends FramePage {

    @SpringBean
    private Themes themes;
    @SpringBean
    private SignedIn signedIn;
    @SpringBean
    private FirstToSave firstToSave;

    private final IModel<Set<Long>> used = new SetModel<>(Set.of());
    private final IModel<String> added = new Model<>();
    private final BaseForm form = new BaseForm("form");
    private final TextRow addedRow = new TextRow("added", added).limit(Theme.NAME_LIMIT).bold();
    private StartedFrom startedFrom;

    public ThemeListPage(PageParameters parameters) {
        super(parameters);
    }

    @Override
    protected void onInitialize() {
        super.onInitialize();
        backTo("/learning", new ResourceModel("back"));
        List<Theme> all = themes.all();
        Map<Long, Theme> byId = all.stream().collect(Collectors.toMap(Theme::id, Function.identity()));
        used.setObject(all.stream().filter(theme -> !theme.retired()).map(Theme::id).collect(Collectors.toSet()));
        startedFrom = new StartedFrom(themes.listVersion());
        form.add(startedFrom, addedRow, new CheckboxesRow<>("used", used, all.stream().map(Theme::id).toList())
                .labelled(id -> byId.get(id).name()), new FormButton("save", this::save));
        add(form);
    }

    private void save() {
        String name = added.getObject();
        if (name != null && themes.all().stream().anyMatch(theme -> theme.name().equalsIgnoreCase(name))) {
            addedRow.error(getString("added.taken"));
            return;
        }
        try {
            themes.keep(signedIn.required(), startedFrom.version(), used.getObject(), name);
        } catch (ChangedMeanwhile e) {
            themes.listWritten().ifPresent(newest -> form.error(firstToSave.said(this, newest)));
            startedFrom.renew(themes.listVersion());
            return;
        }
        Flash.success(getString("saved"));
        setResponsePage(LearningPage.class);
    }
}
