package org.followthrough.importing;

import java.util.List;
import org.followthrough.people.Agency;
import org.followthrough.people.Alias;

/** The agencies of an invented board, with the names they go by in plans. */
final class AnytownAgencies {

    static final Agency POLICE = new Agency(1, "police", "Anytown Police", null, false, false);
    static final Agency HOSPITALS = new Agency(2, "hospitals", "Anytown Hospitals NHS Foundation Trust", null, false, false);
    static final Agency CARE = new Agency(3, "care", "Children's Social Care", null, false, false);
    static final Agency CCG = new Agency(4, "ccg", "Anytown Clinical Commissioning Group", null, false, false);
    static final Agency PROBATION = new Agency(5, "probation", "Probation Service", null, false, false);
    static final List<Agency> ALL = List.of(POLICE, HOSPITALS, CARE, CCG, PROBATION);
    static final AgencyNames NAMES = AgencyNames.of(ALL, List.of(
            new Alias(1, "Police"), new Alias(1, "Constabulary"), new Alias(2, "AHT"), new Alias(2, "Health"),
            new Alias(3, "CSC"), new Alias(4, "CCG"), new Alias(5, "Probation")));

    private AnytownAgencies() {
    }
}
