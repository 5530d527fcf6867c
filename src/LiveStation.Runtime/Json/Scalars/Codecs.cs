using System.ComponentModel;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Scalars;
using LiveStation.Runtime.Secrets;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Codecs of the kinds of values that all APIs share. Each accepts the forms that services are known to mix up.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Codecs
{
    /// <summary>Text; a number or boolean is read as it is written.</summary>
    public static ClassCodec<string> String { get; } = new StringCodec();

    /// <summary>Whole numbers of 32 bits; also as text, or with a fraction of zero.</summary>
    public static StructCodec<int> Int32 { get; } = new Int32Codec();

    /// <summary>Whole numbers of 64 bits; also as text, or with a fraction of zero.</summary>
    public static StructCodec<long> Int64 { get; } = new Int64Codec();

    /// <summary>Finite numbers; also as text.</summary>
    public static StructCodec<double> Double { get; } = new DoubleCodec();

    /// <summary>True or false; also as text in any case, or as 1 and 0.</summary>
    public static StructCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>
    /// Addresses. Text that is no absolute address is kept in a relative one, whose text it is, and written back as it
    /// came; an empty text is no address.
    /// </summary>
    public static ClassCodec<Uri> Uri { get; } = new UriCodec();

    /// <summary>Text that is not to be shown.</summary>
    public static StructCodec<Secret> Secret { get; } = new SecretCodec();

    /// <summary>Any JSON value, kept as it is written.</summary>
    public static StructCodec<RawJson> Json { get; } = new RawJsonCodec();

    /// <summary>
    /// Points in time as milliseconds since 1970 in UTC; also as text. Written in whole milliseconds.
    /// </summary>
    public static StructCodec<DateTimeOffset> TimestampMilliseconds { get; } = new TimestampMillisecondsCodec();

    /// <summary>Points in time as 14 digits, <c>yyyyMMddHHmmss</c>, in Korean time (UTC+9); also as a number.</summary>
    public static StructCodec<DateTimeOffset> TimestampKst14 { get; } = new TimestampKst14Codec();

    /// <summary>Durations in whole milliseconds; also as text.</summary>
    public static StructCodec<TimeSpan> DurationMilliseconds { get; } =
        new DurationCodec(TimeSpan.TicksPerMillisecond, "milliseconds");

    /// <summary>Durations in whole seconds; also as text.</summary>
    public static StructCodec<TimeSpan> DurationSeconds { get; } =
        new DurationCodec(TimeSpan.TicksPerSecond, "seconds");

    /// <summary>Durations in whole minutes; also as text.</summary>
    public static StructCodec<TimeSpan> DurationMinutes { get; } =
        new DurationCodec(TimeSpan.TicksPerMinute, "minutes");
}
