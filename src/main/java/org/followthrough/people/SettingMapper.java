package org.followthrough.people;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.followthrough.shared.persistence.KeptInMemory;

@Mapper
@KeptInMemory
interface SettingMapper {

    List<BoardSettings.Setting> all();

    void delete(String name);

    void insert(BoardSettings.Setting setting);
}
