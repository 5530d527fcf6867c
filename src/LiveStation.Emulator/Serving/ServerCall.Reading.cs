using System.Text.Json;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <content>
/// Reads the values of a call with the types of the spec. A missing value, or one of another type, ends the call with
/// the error that the service documents for it, and the error names the value.
/// </content>
public sealed partial class ServerCall
{
    /// <summary>Returns the value of a placeholder of the route as text, percent-decoded; never empty.</summary>
    /// <param name="index">The zero-based index of the placeholder in the route.</param>
    public string PathString(int index) => _match.Values[index];

    /// <summary>Returns the value of a placeholder as a number.</summary>
    /// <param name="index">The zero-based index of the placeholder in the route.</param>
    public int PathInt32(int index) => PathValue(index, Codecs.Int32);

    /// <summary>Returns the value of a placeholder as a number.</summary>
    /// <param name="index">The zero-based index of the placeholder in the route.</param>
    public long PathInt64(int index) => PathValue(index, Codecs.Int64);

    /// <summary>Returns the value of a placeholder as an enum value, known or unknown.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">The zero-based index of the placeholder in the route.</param>
    /// <param name="codec">The codec of the enum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public Open<TEnum> PathEnum<TEnum>(int index, EnumCodec<TEnum> codec)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(codec);
        return codec.FromText(PathString(index));
    }

    /// <summary>Returns a query value as text, percent-decoded; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public string? QueryString(string name) => _reading.Query(name, text => text);

    /// <summary>Returns a query value as a number; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public int? QueryInt32(string name) => QueryValue(name, Codecs.Int32);

    /// <summary>Returns a query value as a number; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public long? QueryInt64(string name) => QueryValue(name, Codecs.Int64);

    /// <summary>Returns a query value as a number; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public double? QueryDouble(string name) => QueryValue(name, Codecs.Double);

    /// <summary>Returns a query value as a Boolean; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public bool? QueryBoolean(string name) => QueryValue(name, Codecs.Boolean);

    /// <summary>
    /// Returns a query value in milliseconds since 1970-01-01 UTC as a timestamp; null if the parameter is missing.
    /// </summary>
    /// <param name="name">The name of the query parameter.</param>
    public DateTimeOffset? QueryTimestampMilliseconds(string name) => QueryValue(name, Codecs.TimestampMilliseconds);

    /// <summary>
    /// Returns a query value of 14 digits, in Korea Standard Time (UTC+9), as a timestamp; null if the parameter is
    /// missing.
    /// </summary>
    /// <param name="name">The name of the query parameter.</param>
    public DateTimeOffset? QueryTimestampKst14(string name) => QueryValue(name, Codecs.TimestampKst14);

    /// <summary>Returns a query value in milliseconds as a duration; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public TimeSpan? QueryDurationMilliseconds(string name) => QueryValue(name, Codecs.DurationMilliseconds);

    /// <summary>Returns a query value in seconds as a duration; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public TimeSpan? QueryDurationSeconds(string name) => QueryValue(name, Codecs.DurationSeconds);

    /// <summary>Returns a query value in minutes as a duration; null if the parameter is missing.</summary>
    /// <param name="name">The name of the query parameter.</param>
    public TimeSpan? QueryDurationMinutes(string name) => QueryValue(name, Codecs.DurationMinutes);

    /// <summary>Returns a query value as an enum value, known or unknown; absent if the parameter is missing.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">The name of the query parameter.</param>
    /// <param name="codec">The codec of the enum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public Open<TEnum> QueryEnum<TEnum>(string name, EnumCodec<TEnum> codec)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(codec);
        return _reading.Query(name, text => codec.FromText(text is { Length: > 0 } ? text : null));
    }

    /// <summary>Returns a required value. If the value is missing, the call ends with an error.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="name">The name of the query parameter.</param>
    /// <param name="value">The value; null if it is missing.</param>
    public T Required<T>(string name, T? value)
        where T : struct => value ?? throw Missing(name);

    /// <summary>Returns a required text. If the text is missing or empty, the call ends with an error.</summary>
    /// <param name="name">The name of the query parameter.</param>
    /// <param name="value">The text; null if it is missing.</param>
    public string RequiredText(string name, string? value) => value is { Length: > 0 } ? value : throw Missing(name);

    /// <summary>Returns a required enum value. If the value is missing, the call ends with an error.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">The name of the query parameter.</param>
    /// <param name="value">The enum value; absent if it is missing.</param>
    public Open<TEnum> RequiredEnum<TEnum>(string name, Open<TEnum> value)
        where TEnum : struct, Enum => value.IsAbsent ? throw Missing(name) : value;

    /// <summary>Returns the body.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="codec">The codec of the body.</param>
    /// <exception cref="ArgumentNullException"><paramref name="codec"/> is null.</exception>
    public T ReadBody<T>(JsonCodec<T> codec)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(codec);
        try
        {
            return _reading.Body(codec);
        }
        catch (JsonShapeException exception)
        {
            int code = exception.IsMissing ? _codes.NeedValue : _codes.InvalidFormat;
            // The body as a whole has no name.
            string? member = exception.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : null;
            throw new RefusedCall(new ServerFailure(code, member));
        }
        catch (JsonException)
        {
            throw new RefusedCall(new ServerFailure(_codes.MalformedBody));
        }
    }

    /// <summary>Ends the call with an error if it violates a constraint.</summary>
    /// <param name="check">Records the violated constraints.</param>
    /// <exception cref="ArgumentNullException"><paramref name="check"/> is null.</exception>
    public void Check(Action<RequestCheck> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        RequestCheck found = new(Zone.RegionCode, TimeProvider);
        check(found);
        if (found.Violations is [{ } first, ..])
        {
            int code = first.Kind == RequestRuleKind.Missing ? _codes.NeedValue : _codes.InvalidFormat;
            throw new RefusedCall(new ServerFailure(code, first.Member));
        }
    }

    /// <summary>Ends the call with an error if its body violates a constraint.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="check">Records the violated constraints.</param>
    public void CheckBody<T>(T body, Action<RequestCheck, T> check) => Check(found => check(found, body));

    private RefusedCall Missing(string name) => new(new ServerFailure(_codes.NeedValue, name));

    private T PathValue<T>(int index, StructCodec<T> codec)
        where T : struct
    {
        string name = _match.Route.Pattern.Placeholders[index];
        return Typed(name, () => _reading.Path(index, text => Parse(text, codec))) ?? throw Mistyped(name);
    }

    private T? QueryValue<T>(string name, StructCodec<T> codec)
        where T : struct =>
        Typed(name, () => _reading.Query(name, text => text is null ? null : Parse(text, codec)));

    private T Typed<T>(string name, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            throw Mistyped(name);
        }
    }

    // As a JSON string, which codecs also read as a number: a query accepts the same values as JSON, and no others.
    private static T? Parse<T>(string text, StructCodec<T> codec)
        where T : struct =>
        codec.ReadOptionalDocument([(byte)'"', .. JsonEncodedText.Encode(text).EncodedUtf8Bytes, (byte)'"']);

    private RefusedCall Mistyped(string name) => new(new ServerFailure(_codes.ParameterType, name));
}
