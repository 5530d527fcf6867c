using System.ComponentModel;
using LiveStation.Runtime.Json.Coding;
using LiveStation.Runtime.Json.Scalars;
using LiveStation.Runtime.Requests;
using LiveStation.Runtime.Secrets;

namespace LiveStation.Runtime.CompilerServices;

/// <summary>
/// Codecs of the value types that all APIs use. Each codec accepts the formats that services are known to use.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Codecs
{
    /// <summary>The codec of strings. A number or a Boolean value is read as its JSON text.</summary>
    public static ClassCodec<string> String { get; } = new StringCodec();

    /// <summary>
    /// The codec of 32-bit integers. Numbers in strings and numbers with a fraction are accepted. Except in a request,
    /// the fraction can be other than zero and is truncated.
    /// </summary>
    public static StructCodec<int> Int32 { get; } = new Int32Codec();

    /// <summary>
    /// The codec of 64-bit integers. Numbers in strings and numbers with a fraction are accepted. Except in a request,
    /// the fraction can be other than zero and is truncated.
    /// </summary>
    public static StructCodec<long> Int64 { get; } = new Int64Codec();

    /// <summary>The codec of finite numbers. Numbers in strings are accepted.</summary>
    public static StructCodec<double> Double { get; } = new DoubleCodec();

    /// <summary>
    /// The codec of Boolean values. The numbers 1 and 0 are accepted, and strings in any case, such as <c>true</c>,
    /// <c>Y</c> and <c>off</c>.
    /// </summary>
    public static StructCodec<bool> Boolean { get; } = new BooleanCodec();

    /// <summary>The codec of URIs. An empty string is read as null.</summary>
    /// <remarks>Text that is not an absolute URI is kept in a relative URI and written unchanged.</remarks>
    public static ClassCodec<Uri> Uri { get; } = new UriCodec();

    /// <summary>The codec of the fields behind properties of type <see cref="System.Uri"/>.</summary>
    /// <remarks>It reads and writes the same JSON as <see cref="Uri"/>.</remarks>
    public static LazyUriCodec LazyUri { get; } = new LazyUriCodec();

    /// <summary>The codec of secret strings.</summary>
    public static StructCodec<Secret> Secret { get; } = new SecretCodec();

    /// <summary>The codec of any JSON value, which is kept as received.</summary>
    public static StructCodec<RawJson> Json { get; } = new RawJsonCodec();

    /// <summary>
    /// The codec of timestamps in milliseconds since 1970-01-01 UTC. Numbers in strings are accepted. Whole
    /// milliseconds are written.
    /// </summary>
    public static StructCodec<DateTimeOffset> TimestampMilliseconds { get; } = new TimestampMillisecondsCodec();

    /// <summary>
    /// The codec of timestamps in the format <c>yyyyMMddHHmmss</c>, Korea Standard Time (UTC+9). Numbers are accepted.
    /// </summary>
    public static StructCodec<DateTimeOffset> TimestampKst14 { get; } = new TimestampKst14Codec();

    /// <summary>The codec of durations in whole milliseconds. Numbers in strings are accepted.</summary>
    public static StructCodec<TimeSpan> DurationMilliseconds { get; } =
        new DurationCodec(TimeSpan.TicksPerMillisecond, DurationUnit.Milliseconds);

    /// <summary>The codec of durations in whole seconds. Numbers in strings are accepted.</summary>
    public static StructCodec<TimeSpan> DurationSeconds { get; } =
        new DurationCodec(TimeSpan.TicksPerSecond, DurationUnit.Seconds);

    /// <summary>The codec of durations in whole minutes. Numbers in strings are accepted.</summary>
    public static StructCodec<TimeSpan> DurationMinutes { get; } =
        new DurationCodec(TimeSpan.TicksPerMinute, DurationUnit.Minutes);
}
