package org.followthrough.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.KeptInMemory;
import org.followthrough.shared.persistence.NewRow;

@Mapper
@KeptInMemory
interface IndicatorMapper {

    /** Each as it is defined now, by name. */
    List<Indicator> all();

    Indicator find(String ref);

    /** Every version ever recorded before the moment, newest first. */
    List<Indicator> versionsBefore(Instant moment);

    /** The versions of one, newest first. */
    List<Indicator> versions(long id);

    void insert(@Param("key") NewRow key, @Param("ref") String ref);

    void insertVersion(@Param("id") long id, @Param("version") int version, @Param("at") Instant at,
                       @Param("by") Long by, @Param("definition") Definition definition);

    /** Whether any figure is known of one, its own or one to compare with. */
    boolean hasFigures(long id);

    /** Moves the number of the version on, unless somebody else did. */
    int update(@Param("id") long id, @Param("version") int version);

    void insertRebase(@Param("id") long id, @Param("period") LocalDate period, @Param("reason") String reason,
                      @Param("at") Instant at, @Param("by") Long by);

    int endRebase(@Param("id") long id, @Param("rebase") long rebase, @Param("at") Instant at, @Param("by") Long by);

    /** Those in force at the moment, by period. */
    List<Rebase> rebases(@Param("id") long id, @Param("moment") Instant moment);
}
