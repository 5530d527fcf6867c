namespace LiveStation.Generator.Tests.Harness;

/// <summary>A small API in three files, with all parts that the tests edit.</summary>
internal static class Bakery
{
    public const string HeadFile = "spec/bakery.yaml";
    public const string BreadsFile = "spec/breads.yaml";
    public const string OvensFile = "spec/ovens.yaml";

    public const string Head =
        """
        spec: 1
        service:
          name: Bakery
          doc: { en: Breads and ovens., ko: 빵과 오븐. }
          reference: { en: "https://bakery.example/en/{slug}", ko: "https://bakery.example/ko/{slug}" }
          auth: ncp-signature-v2
          zones:
            public: { base: "https://bakery.example", prefix: /api/v1, region: KR, en: Everybody., ko: 모두. }
          envelope: { content: content, total: total, error: error }
          errors:
            gateway:
              200: { label: Authentication Failed, http: 401, class: authentication, retry: never,
                     en: Who are you?, ko: 누구세요. }
            service:
              1004: { label: NOT_FOUND, http: 404, class: not-found, retry: never, en: There is none., ko: 없음. }
        groups:
          Breads: { en: What is baked., ko: 구운 것. }
          Ovens: { en: What it is baked in., ko: 굽는 곳. }

        """;

    public const string Breads =
        """
        group: Breads
        enums:
          Crust:
            doc: { en: How the crust is., ko: 껍질. }
            values:
              SOFT: { en: Soft., ko: 부드러움. }
              HARD: { en: Hard., ko: 딱딱함. }
        types:
          Bread:
            doc: { en: One bread., ko: 빵 하나. }
            fields:
              breadId: { type: string, en: Its number., ko: 번호. }
              crust: { type: Crust, en: Its crust., ko: 껍질. }
              oven: { type: Oven, optional: true, en: Where it was baked., ko: 구운 오븐. }
        operations:
          getBread:
            group: Breads
            name: Get
            route: GET /breads/{breadId}
            doc: { en: Reads one bread., ko: 빵 하나를 조회합니다. }
            path: { breadId: { type: string, en: Its number., ko: 번호. } }
            returns: Bread
            reference: get-bread
            examples:
              rye: { path: { breadId: b1 }, status: 200, response: { content: { breadId: b1, crust: HARD } } }

        """;

    public const string Ovens =
        """
        group: Ovens
        types:
          Oven:
            doc: { en: One oven., ko: 오븐 하나. }
            fields:
              ovenId: { type: string, en: Its number., ko: 번호. }
              heat: { type: int, en: Degrees Celsius., ko: 섭씨. }
        operations:
          listOvens:
            group: Ovens
            name: List
            route: GET /ovens
            doc: { en: Lists all ovens., ko: 오븐을 모두 조회합니다. }
            returns: list<Oven>
            reference: list-ovens
            examples:
              one: { status: 200, response: { content: [ { ovenId: o1, heat: 220 } ], total: 1 } }

        """;

    public static SpecProject Project => SpecProject.With((HeadFile, Head), (BreadsFile, Breads), (OvensFile, Ovens));
}
