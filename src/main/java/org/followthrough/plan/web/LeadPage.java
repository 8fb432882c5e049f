package org.followthrough.plan.web;

import java.io.Serializable;
import java.util.List;
import org.apache.wicket.model.IModel;
import org.apache.wicket.request.mapper.parameter.PageParameters;
import org.apache.wicket.spring.injection.annot.SpringBean;
import org.followthrough.people.Agency;
import org.followthrough.people.People;
import org.followthrough.people.Person;
import org.followthrough.plan.Action;
import org.followthrough.plan.Lead;
import org.followthrough.shared.web.part.AppTable;
import org.followthrough.shared.web.part.Column;

/** One of the two pages that give ticked actions another lead. */
abstract class LeadPage extends BulkPage {

    @SpringBean
    private People people;

    LeadPage(PageParameters parameters) {
        super(parameters);
    }

    /** A table of actions with who leads them now. */
    final AppTable<Row> table(String id, IModel<String> caption, IModel<List<Action>> actions) {
        return new AppTable<>(id, caption, actions.map(all -> all.stream().map(this::row).toList()), List.of(
                Column.link("action", Row::words, Row::path), Column.text("leadNow", Row::lead)));
    }

    private Row row(Action action) {
        return new Row(action.reference() + " " + action.title(), "/actions/" + action.reference(),
                lead(action.state().lead()));
    }

    /** Who leads: a person with their agency, the agency alone, or nobody. */
    final String lead(Lead lead) {
        String agency = lead.agencyId() == null ? "" : people.agency(lead.agencyId()).map(Agency::name).orElse("");
        String person = lead.personId() == null ? getString("nobody")
                : people.find(lead.personId()).map(Person::name).orElse("");
        return agency.isEmpty() ? person : person + ", " + agency;
    }

    final People people() {
        return people;
    }

    /** One action and who leads it. */
    record Row(String words, String path, String lead) implements Serializable {
    }
}
