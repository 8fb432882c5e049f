package org.followthrough.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedLeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Anytown Police                     | police",
            "ANYTOWN  police.                   | police",
            "the Constabulary                   | police",
            "C.S.C.                             | care",
            "Childrens Social Care              | care",
            "Police/CSC                         | police, care",
            "Police; CSC                        | police, care",
            "Police, CSC and Probation          | police, care, probation",
            "Police & CSC                       | police, care",
            "Police~Probation Service           | police, probation",
            "• Police~• CSC                     | police, care",
            "Anytown Hospitals NHS~Foundation Trust | hospitals",
            "Clinical Commissioning Group (CCG) | ccg",
            "Police / Police                    | police",
            "AHT~Othertown Hospital Trust       | hospitals, ?Othertown Hospital Trust",
            "QEG                                | ?QEG",
            "Police - Detective Inspector       | police"})
    void findsAgencies(String printed, String agencies) {
        LeadReading lead = PrintedLead.read(printed.replace('~', '\n'), "", AnytownAgencies.NAMES);
        assertThat(lead.agencies().stream().map(match -> match.isKnown() ? match.agency().ref() : "?"
                + match.printed()))
                .containsExactly(agencies.split(", "));
        assertThat(lead.all()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"All Agencies", "All", "all partner agencies", "ALL PARTNERS", "All board members",
            "Each agency"})
    void knowsWhenAllAreMeant(String printed) {
        assertThat(PrintedLead.read(printed, "", AnytownAgencies.NAMES).all()).isTrue();
        assertThat(PrintedLead.read("", printed, AnytownAgencies.NAMES).all()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Chair", "Assistant Director, Safeguarding and Family Support", "Director of Nursing",
            "Primary Care Matrons and Child Protection Department", "Patient Safety & Complaints Lead", "AB, CD, EF",
            "All team managers"})
    void keepsJobTitlesWhole(String printed) {
        LeadReading lead = PrintedLead.read("", printed, AnytownAgencies.NAMES);
        assertThat(lead.person()).isEqualTo(printed);
        assertThat(lead.agencies()).isEmpty();
        assertThat(lead.all()).isFalse();
    }

    @Test
    void tellsJobTitlesFromAgenciesInOneCell() {
        LeadReading lead = PrintedLead.read("Safeguarding Lead\nAnytown Hospitals NHS Foundation Trust\nChief Nurse\n"
                + "Clinical Commissioning Group (CCG)", "", AnytownAgencies.NAMES);
        assertThat(lead.agencies()).extracting(match -> match.agency().ref()).containsExactly("hospitals", "ccg");
        assertThat(lead.person()).isEqualTo("Safeguarding Lead\nChief Nurse");
    }

    @Test
    void offersAnUnknownGroupBrokenOverLinesAsOneName() {
        LeadReading lead = PrintedLead.read("", "CSE\nImplementation\ngroup/ Training\nand Dev sub.",
                AnytownAgencies.NAMES);
        assertThat(lead.agencies()).extracting(AgencyMatch::printed).containsExactly("CSE Implementation group");
        assertThat(lead.person()).isEqualTo("Training and Dev sub.");
    }

    @Test
    void doesNotTakeProseForAnAgency() {
        assertThat(PrintedLead.read("", "Method to be set by the Child Protection Department", AnytownAgencies.NAMES)
                .agencies()).isEmpty();
    }
}
