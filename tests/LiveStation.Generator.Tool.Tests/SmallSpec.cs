namespace LiveStation.Generator.Tool.Tests;

/// <summary>An invented API of one operation.</summary>
internal static class SmallSpec
{
    public const string Head = """
        spec: 1
        service:
          name: Harbour
          doc: { en: Ferries and their hours., ko: 여객선과 운항 시간. }
          auth: ncp-signature-v2
          zones:
            public: { base: https://harbour.example.com, prefix: /api/v1, region: KR, en: The only zone., ko: 하나뿐인 존. }
        groups:
          Ferries: { en: Ferries of the harbour., ko: 항구의 여객선. }
        """;

    public const string Ferries = """
        group: Ferries
        types:
          Ferry:
            doc: { en: One ferry., ko: 여객선 하나. }
            fields:
              ferryId: { type: string, en: Identifier of the ferry., ko: 여객선 식별자. }
              seats:   { type: int, en: Number of seats., ko: 좌석 수. }
        operations:
          getFerry:
            name: Get
            route: GET /ferries/{ferryId}
            doc: { en: Reads one ferry., ko: 여객선 하나를 조회합니다. }
            path:
              ferryId: { type: string, en: Identifier of the ferry., ko: 여객선 식별자. }
            returns: Ferry
            examples:
              the-morning-ferry:
                path: { ferryId: f-1 }
                status: 200
                response: { content: { ferryId: f-1, seats: 120 } }
        """;
}
