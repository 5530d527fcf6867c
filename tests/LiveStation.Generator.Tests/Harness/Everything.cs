namespace LiveStation.Generator.Tests.Harness;

/// <summary>An API that uses all types of values, and more members than fit into one file.</summary>
internal static class Everything
{
    private const int Many = 70;

    public static SpecProject Project { get; } = SpecProject.With(
        ("spec/everything.yaml", Head), ("spec/things.yaml", Things + ManyTypes + Operations + ManyOperations),
        ("spec/requests.yaml", EverythingSent.Text));

    private const string Head =
        """
        spec: 1
        service:
          name: Everything
          doc: { en: "All of <it> & more.", ko: "모든 것 <전부>." }
          auth: ncp-signature-v2
          zones:
            public: { base: "https://all.example", prefix: /api/v1, region: KR, en: Everybody., ko: 모두. }
            closed: { base: "https://all.example", prefix: /api/v9, region: XX, en: A few., ko: 일부. }
          paging: { page: page, size: size, first: 0, max: 50 }
        groups:
          Things: { en: What there is., ko: "가나다라 '있는 것'." }

        """;

    private const string Things =
        """
        group: Things
        enums:
          Shade:
            doc: { en: A shade., ko: 색조. }
            values:
              DARK: { en: Dark., ko: 어두움. }
              LIGHT: { en: Light., ko: 밝음. }
          Kind:
            doc: { en: A kind., ko: 종류. }
            facts:
              label: { type: string, en: Its label., ko: 이름표. }
              weight: { type: int, en: Its weight., ko: 무게. }
              serial: { type: long, en: Its serial number., ko: 일련번호. }
              rare: { type: bool, name: IsRare, en: Whether it is rare., ko: 희귀 여부. }
              shade: { type: Shade, en: Its shade., ko: 색조. }
            values:
              CLASS: { label: "a \"b\"", weight: -1, serial: 5000000000, rare: true, shade: DARK, en: One., ko: 하나. }
              EVENT: { label: "이름", weight: 2, serial: 2, rare: false, shade: LIGHT, aliases: [EVT], en: Two., ko: 둘. }
        types:
          Part:
            doc: { en: A part., ko: 부분. }
            key: id
            fields: { id: { type: string, en: Identifier., ko: 식별자. } }
          Thing:
            doc: { en: A thing., ko: 사물. }
            fields:
              class: { type: string, en: A word of C#., ko: 예약어. }
              event: { type: int, optional: true, en: Another., ko: 예약어. }
              length: { type: double, en: Its length., ko: 길이. }
              width: { type: double, optional: true, en: Its width., ko: 너비. }
              big: { type: long, optional: true, en: A number., ko: 수. }
              yes: { type: bool, optional: true, en: Whether., ko: 여부. }
              page: { type: uri, en: Its page., ko: 페이지. }
              raw: { type: json, en: Anything., ko: 아무 값. }
              maybeRaw: { type: json, optional: true, en: Anything or nothing., ko: 아무 값이나 없음. }
              made: { type: timestamp(kst14), en: When it was made., ko: 만든 시각. }
              seen: { type: timestamp(ms), optional: true, en: When it was seen., ko: 본 시각. }
              wait: { type: duration(ms), en: A time., ko: 시간. }
              hold: { type: duration(s), optional: true, en: A time., ko: 시간. }
              rest: { type: duration(min), optional: true, en: A time., ko: 시간. }
              key: { type: string, secret: true, en: Its key., ko: 열쇠. }
              spareKey: { type: string, secret: true, optional: true, en: Its other key., ko: 다른 열쇠. }
              kind: { type: Kind, en: Its kind., ko: 종류. }
              names: { type: map<string>, en: Its names., ko: 이름들. }
              shades: { type: list<map<Shade>>, optional: true, en: Its shades., ko: 색조들. }
              part: { type: Part, en: Its first part., ko: 첫 부분. }
              spare: { type: Part, optional: true, en: A spare part., ko: 예비. }
              parts: { type: list<Part>, en: Its parts., ko: 부분들. }
              rooms: { type: map<list<Part>>, optional: true, en: Its rooms., ko: 방들. }
              inner: { type: Thing, optional: true, en: A thing in it., ko: 안의 사물. }

        """;

    private const string Operations =
        """
        operations:
          getThing:
            name: Get
            route: GET /things/{class}/{number}/{kind}
            doc: { en: Reads one., ko: 하나를 조회합니다. }
            path:
              class: { type: string, en: A word., ko: 낱말. }
              number: { type: int, en: A number., ko: 수. }
              kind: { type: Kind, en: A kind., ko: 종류. }
            returns: Thing
            examples:
              one:
                path: { class: "a  b", number: 1, kind: CLASS }
                status: 200
                response:
                  content:
                    { class: c, length: 1.5, page: "https://all.example/p", raw: { a: [1] }, made: "20260102030405",
                      wait: 5, key: k, kind: EVENT, names: { a: b }, part: { id: p }, parts: [] }
          listParts:
            route: GET /parts/{serial}
            doc: { en: Lists parts., ko: 부분을 조회합니다. }
            path: { serial: { type: long, en: A large number., ko: 큰 수. } }
            returns: list<Part>
            examples:
              one: { path: { serial: 5000000000 }, status: 200, response: { content: [ { id: p1 } ], total: 1 } }

        """;

    private static string ManyTypes => string.Concat(Enumerable.Range(0, Many).Select(number =>
        $"  Piece{number}:\n    doc: {{ en: Piece., ko: 조각. }}\n"
        + "    fields: { id: { type: string, en: Identifier., ko: 식별자. } }\n"));

    private static string ManyOperations => string.Concat(Enumerable.Range(0, Many).Select(number =>
        $"  getPiece{number}:\n    route: GET /pieces/{number}\n    doc: {{ en: Piece., ko: 조각. }}\n"
        + $"    returns: Piece{number}\n    examples:\n"
        + "      one: { status: 200, response: { content: { id: p1 } } }\n"));
}
