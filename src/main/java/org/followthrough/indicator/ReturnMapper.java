package org.followthrough.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.KeptInMemory;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface ReturnMapper {

    /** Every version about periods from the day on, oldest period and version first. */
    List<Return> since(@Param("ids") List<Long> ids, @Param("from") LocalDate from);

    /** Every version of one period, oldest first. */
    List<Return> versions(@Param("id") long id, @Param("series") Series series, @Param("period") LocalDate period);

    @KeptInMemory
    void insert(Return given);

    /** The first days of the periods one has a return for, in the own series. */
    List<Returned> returned(@Param("from") LocalDate from);

    void insertFile(@Param("key") NewRow key, @Param("name") String name, @Param("by") long by,
                    @Param("at") Instant at, @Param("content") byte[] content);

    FigureFile file(long id);

    int deleteFile(long id);

    int deleteFilesBefore(Instant moment);

    /** That a period has a return. */
    record Returned(long indicatorId, LocalDate period) {
    }
}
