package org.followthrough.plan;

import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SignOffMapper {

    void insert(@Param("actionId") long actionId, @Param("version") int version, @Param("signOff") SignOff signOff);

    /** What a sign-off rests on; null where the version is none. */
    SignOff find(@Param("actionId") long actionId, @Param("version") int version);
}
