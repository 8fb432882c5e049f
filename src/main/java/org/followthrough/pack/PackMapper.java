package org.followthrough.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.followthrough.shared.persistence.NewRow;

@Mapper
interface PackMapper {

    List<Pack> newest(@Param("offset") int offset, @Param("count") int count);

    int count();

    Pack pack(long id);

    /** The pack the schedule made for the committee and month. */
    Optional<Pack> scheduled(@Param("committeeId") long committeeId, @Param("period") String period);

    String content(long id);

    int versions(@Param("committeeId") long committeeId, @Param("period") String period);

    void insert(@Param("key") NewRow key, @Param("committeeId") long committeeId, @Param("period") String period,
                @Param("version") int version, @Param("asAt") LocalDate asAt, @Param("madeAt") Instant madeAt,
                @Param("madeBy") Long madeBy, @Param("knownSeq") long knownSeq, @Param("finding") String finding,
                @Param("checksum") String checksum, @Param("content") String content);
}
