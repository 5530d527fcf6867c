using System.Text.Json;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Emulator.Serving;

/// <content>
/// What a call says, as the spec types it. Whatever is missing or of another kind ends the call with the error that the
/// service documents for it, naming the value.
/// </content>
public sealed partial class ServerCall
{
    /// <summary>Text of a placeholder of the route, percent-decoded; never empty.</summary>
    /// <param name="index">Which placeholder, from 0, in the order of the route.</param>
    public string PathString(int index) => _match.Values[index];

    /// <summary>Number of a placeholder.</summary>
    /// <param name="index">Which placeholder, from 0, in the order of the route.</param>
    public int PathInt32(int index) => PathValue(index, Codecs.Int32);

    /// <summary>Number of a placeholder.</summary>
    /// <param name="index">Which placeholder, from 0, in the order of the route.</param>
    public long PathInt64(int index) => PathValue(index, Codecs.Int64);

    /// <summary>Word of a placeholder, known or not.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="index">Which placeholder, from 0, in the order of the route.</param>
    /// <param name="codec">Knows its words.</param>
    public Open<TEnum> PathEnum<TEnum>(int index, EnumCodec<TEnum> codec)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(codec);
        return codec.FromText(PathString(index));
    }

    /// <summary>Text of a query value, percent-decoded; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public string? QueryString(string name) => _reading.Query(name, text => text);

    /// <summary>Number of a query value; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public int? QueryInt32(string name) => QueryValue(name, Codecs.Int32);

    /// <summary>Number of a query value; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public long? QueryInt64(string name) => QueryValue(name, Codecs.Int64);

    /// <summary>Number of a query value; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public double? QueryDouble(string name) => QueryValue(name, Codecs.Double);

    /// <summary>Truth of a query value; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public bool? QueryBoolean(string name) => QueryValue(name, Codecs.Boolean);

    /// <summary>Time of a query value in milliseconds since 1970; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public DateTimeOffset? QueryTimestampMilliseconds(string name) => QueryValue(name, Codecs.TimestampMilliseconds);

    /// <summary>Time of a query value of 14 digits in Korean time; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public DateTimeOffset? QueryTimestampKst14(string name) => QueryValue(name, Codecs.TimestampKst14);

    /// <summary>Duration of a query value in milliseconds; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public TimeSpan? QueryDurationMilliseconds(string name) => QueryValue(name, Codecs.DurationMilliseconds);

    /// <summary>Duration of a query value in seconds; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public TimeSpan? QueryDurationSeconds(string name) => QueryValue(name, Codecs.DurationSeconds);

    /// <summary>Duration of a query value in minutes; null when it did not come.</summary>
    /// <param name="name">Its name.</param>
    public TimeSpan? QueryDurationMinutes(string name) => QueryValue(name, Codecs.DurationMinutes);

    /// <summary>Word of a query value, known or not; absent when it did not come.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="codec">Knows its words.</param>
    public Open<TEnum> QueryEnum<TEnum>(string name, EnumCodec<TEnum> codec)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(codec);
        return _reading.Query(name, text => codec.FromText(text is { Length: > 0 } ? text : null));
    }

    /// <summary>A value that must come.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">The value, if it came.</param>
    public T Required<T>(string name, T? value)
        where T : struct => value ?? throw Missing(name);

    /// <summary>A text that must come.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="value">The text, if it came.</param>
    public string RequiredText(string name, string? value) => value is { Length: > 0 } ? value : throw Missing(name);

    /// <summary>A word that must come.</summary>
    /// <typeparam name="TEnum">The enum.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="value">The word, if it came.</param>
    public Open<TEnum> RequiredEnum<TEnum>(string name, Open<TEnum> value)
        where TEnum : struct, Enum => value.IsAbsent ? throw Missing(name) : value;

    /// <summary>The body.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="codec">Reads its type.</param>
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

    /// <summary>Ends the call when it breaks a rule.</summary>
    /// <param name="check">Notes the rules that it breaks.</param>
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

    /// <summary>Ends the call when its body breaks a rule.</summary>
    /// <typeparam name="T">Type of the body.</typeparam>
    /// <param name="body">The body.</param>
    /// <param name="check">Notes the rules that it breaks.</param>
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

    // As a JSON text, which codecs read as well as a number: a query may say what JSON may say, and no more.
    private static T? Parse<T>(string text, StructCodec<T> codec)
        where T : struct =>
        codec.ReadOptionalDocument([(byte)'"', .. JsonEncodedText.Encode(text).EncodedUtf8Bytes, (byte)'"']);

    private RefusedCall Mistyped(string name) => new(new ServerFailure(_codes.ParameterType, name));
}
