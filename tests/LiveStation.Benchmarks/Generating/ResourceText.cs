namespace LiveStation.Benchmarks.Generating;

/// <summary>A spec file: one resource that can be listed, read, created, updated and deleted.</summary>
internal static class ResourceText
{
    /// <summary>The text of the file.</summary>
    /// <param name="group">Name of the group.</param>
    /// <param name="name">C# name of the resource.</param>
    public static string Of(string group, string name) =>
        ("group: $Group\n\n" + Enums + Types + Sent + Reading + Writing)
        .Replace("$Group", group, StringComparison.Ordinal)
        .Replace("$Name", name, StringComparison.Ordinal)
        .Replace("$path", name.ToLowerInvariant(), StringComparison.Ordinal);

    private const string Enums =
        """
        enums:
          $NameColor:
            doc: { en: Color of the thing., ko: 물건의 색. }
            values:
              WHITE:      { en: White., ko: 흰색. }
              RED_GREEN:  { en: "Red to port, green to starboard.", ko: 좌현은 빨강이고 우현은 초록. }
              DEEP_BLUE:  { en: Blue as the sea where it is deep., ko: 깊은 바다색. }
              AMBER:      { en: Amber., ko: 호박색. }
              NEVER_SEEN:
                certainty: inferred
                note: { en: A sibling has it., ko: 비슷한 자원에 있음. }
                en: Nobody has seen it yet.
                ko: 아직 아무도 본 적 없는 색.

          $NameStatus:
            doc: { en: "How it stands with the thing, as the harbor master has it.", ko: 물건의 상태. }
            values:
              PLANNED:  { en: Somebody will put it there., ko: 설치 예정. }
              IN_PLACE: { en: It can be used., ko: 사용 중. }
              BROKEN:   { aliases: [DAMAGED], en: It waits for a repair., ko: 수리 대기. }
              GONE:     { en: It was taken away., ko: 철거됨. }


        """;

    private const string Types =
        """
        types:
          $Name:
            doc: { en: One thing in the harbor., ko: 항구의 물건 하나. }
            key: thingId
            states:
              member: status
              transitions:
                - { to: PLANNED, by: create$Name }
                - { from: PLANNED, to: IN_PLACE, en: Somebody reports it done., ko: 설치를 보고함. }
                - { from: [IN_PLACE, BROKEN], to: GONE, by: delete$Name }
            fields:
              thingId:     { type: string, en: Identifier of the thing., ko: 물건 식별자. }
              thingName:   { type: string, en: Name of the thing., ko: 물건 이름. }
              status:      { type: $NameStatus, en: How it stands with it., ko: 상태. }
              color:       { type: $NameColor, en: What it looks like., ko: 색. }
              instanceNo:  { type: long, en: Number of the instance behind it., ko: 인스턴스 번호. }
              height:
                type: double
                certainty: older
                note: { en: The new page cuts it., ko: 새 문서에는 잘림. }
                en: Its height.
                ko: 높이.
              isLit:       { type: bool, en: Whether there is light on it., ko: 불이 켜져 있는지 여부. }
              createdTime: { type: timestamp(ms), en: When it was put there., ko: 설치한 시각. }
              period:      { type: duration(s), en: Time from one look at it to the next., ko: 점검 주기. }
              pageUrl:     { type: uri, optional: true, en: Page about it., ko: 안내 페이지. }
              doorCode:    { type: string, secret: true, en: Code of its door., ko: 출입문 비밀번호. }
              keepers:
                type: list<$NameKeeper>
                en: Who looks after it.
                ko: 관리인.
                when: { en: Told when a single thing is read., ko: 하나를 조회할 때만 있음. }

          $NameKeeper:
            doc: { en: Somebody who looks after things., ko: 물건을 관리하는 사람. }
            fields:
              name:   { type: string, en: Name of the keeper., ko: 이름. }
              phone:  { type: string, secret: true, optional: true, en: Where to call., ko: 전화번호. }
              colors: { type: list<$NameColor>, en: Colors the keeper can see., ko: 볼 수 있는 색. }
              since:  { type: timestamp(ms), en: When the keeper began., ko: 시작한 시각. }

          $NameReceipt:
            doc: { en: What became of a change., ko: 변경 결과. }
            fields:
              success: { type: bool, name: IsDone, en: Whether it was done., ko: 성공 여부. }
              thingId: { type: string, en: What it was about., ko: 물건 식별자. }


        """;

    private const string Sent =
        """
          Create$NameRequest:
            doc: { en: A thing to put into the harbor., ko: 설치할 물건. }
            fields:
              thingName: { type: string, length: 3..40, pattern: "[^<>]*", en: Name of the thing., ko: 물건 이름. }
              color:     { type: $NameColor, oneOf: [WHITE, RED_GREEN, AMBER], en: What it looks like., ko: 색. }
              startTime: { type: timestamp(ms), min: now + 600000, en: When to begin., ko: 시작 시각. }
              height:    { type: int, optional: true, min: 2, max: 60, multipleOf: 2, en: Its height., ko: 높이. }
              byBoat:    { type: bool, en: Whether a boat is needed., ko: 배가 필요한지 여부. }
              boat:      { type: string, requiredIf: { byBoat: true }, en: Which boat., ko: 배 이름. }

          Update$NameRequest:
            doc: { en: What to change about a thing., ko: 변경할 내용. }
            fields:
              thingName: { type: string, optional: true, length: 3..40, en: Name of the thing., ko: 물건 이름. }
              color:     { type: $NameColor, en: What it looks like., ko: 색. }
              period:    { type: duration(s), optional: true, max: 86400, en: Time between looks., ko: 점검 주기. }


        """;

    private const string Reading =
        """
        operations:
          list$Names:
            route: GET /$path
            doc: { en: "Lists things, page by page.", ko: 물건을 페이지별로 조회합니다. }
            query:
              color:  { type: $NameColor, optional: true, en: Only things of this color., ko: 색. }
              status: { type: $NameStatus, optional: true, en: Only things in this state., ko: 상태. }
            paged: true
            returns: list<$Name>
            reference: $path-list
            examples:
              the-only-one:
                query: { color: WHITE, pageNo: 1 }
                status: 200
                response:
                  content:
                    - { thingId: t-1, thingName: First, status: IN_PLACE, color: WHITE, instanceNo: 71, height: 2.5,
                        isLit: true, createdTime: 1780000000000, period: 60, doorCode: "0000" }
                  total: 1

          get$Name:
            route: GET /$path/{thingId}
            doc: { en: Reads one thing., ko: 물건 하나를 조회합니다. }
            path: { thingId: { type: string, en: Identifier of the thing., ko: 물건 식별자. } }
            returns: $Name
            reference: $path-info
            examples:
              one-with-a-keeper:
                path: { thingId: t-1 }
                status: 200
                response:
                  content:
                    { thingId: t-1, thingName: First, status: IN_PLACE, color: WHITE, instanceNo: 71, height: 2.5,
                      isLit: true, createdTime: 1780000000000, period: 60, doorCode: "0000",
                      keepers: [{ name: Kim, colors: [WHITE], since: 1780000000000 }] }
              no-such-thing:
                path: { thingId: t-0 }
                status: 404
                error: 4040


        """;

    private const string Writing =
        """
          create$Name:
            route: POST /$path
            doc: { en: Puts a thing into the harbor., ko: 물건을 설치합니다. }
            body: Create$NameRequest
            returns: $NameReceipt
            reference: $path-create
            examples:
              a-small-one:
                body: { thingName: First, color: WHITE, startTime: 4102444800000, byBoat: false }
                status: 200
                response: { content: { success: true, thingId: t-1 } }

          update$Name:
            route: PUT /$path/{thingId}
            doc: { en: Changes a thing., ko: 물건을 변경합니다. }
            path: { thingId: { type: string, en: Identifier of the thing., ko: 물건 식별자. } }
            body: Update$NameRequest
            returns: $NameReceipt
            reference: $path-update
            examples:
              another-color:
                path: { thingId: t-1 }
                body: { color: AMBER }
                status: 200
                response: { content: { success: true, thingId: t-1 } }

          delete$Name:
            route: DELETE /$path/{thingId}
            doc: { en: "Takes a thing away, for good.", ko: 물건을 철거합니다. }
            path: { thingId: { type: string, en: Identifier of the thing., ko: 물건 식별자. } }
            returns: none
            reference: $path-delete
            examples:
              gone:
                path: { thingId: t-1 }
                status: 204

        """;
}
