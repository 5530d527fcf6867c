using LiveStation.Benchmarks.Rivals;

namespace LiveStation.Benchmarks.Payloads;

/// <summary>Invented responses of <c>listEvents</c>, the same in every run.</summary>
internal static class EventGraphs
{
    private const long Newest = 1787569201000;
    private const long Step = 61_007;

    private static readonly PlainEventCode[] Codes = Enum.GetValues<PlainEventCode>();

    private static readonly string[] English =
    [
        "The broadcast started.", "The broadcast ended.", "The channel was created.", "A thumbnail was made.",
        "The settings were changed by the operator.", "The input is unsteady; check the encoder.", "Recording began.",
    ];

    private static readonly string[] Korean =
    [
        "송출을 시작함.", "송출을 마침.", "채널을 만듦.", "썸네일을 만듦.", "채널 설정을 변경함.",
        "입력 비트레이트가 불안정함. 인코더 확인 필요.", "녹화를 시작함.",
    ];

    /// <summary>A response with ASCII texts.</summary>
    public static PlainEventList Of(int count) => Of(count, English);

    /// <summary>A response with Korean texts.</summary>
    public static PlainEventList InKorean(int count) => Of(count, Korean);

    private static PlainEventList Of(int count, string[] descriptions) => new()
    {
        Content = [.. Enumerable.Range(0, count).Select(number => EventOf(number, descriptions))],
        Total = count,
    };

    private static PlainEvent EventOf(int number, string[] descriptions) => new()
    {
        LogLevel = number % 4 == 3 ? PlainEventLogLevel.Error : PlainEventLogLevel.Info,
        // 17 has no factor in common with the number of codes, so all codes are used, and not in order.
        EventCode = Codes[number * 17 % Codes.Length],
        Description = descriptions[number % descriptions.Length],
        Timestamp = Newest - (number * Step),
        ChannelId = $"ls-202608241000{number % 60:00}-fIlm{number % 10}",
    };
}
