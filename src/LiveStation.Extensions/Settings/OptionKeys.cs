using System.Globalization;
using LiveStation.Runtime;

namespace LiveStation.Extensions.Settings;

/// <summary>All keys of the configuration section of a client.</summary>
/// <remarks>
/// Written by hand: the binding generator of .NET ignores type converters, so that it leaves a <see cref="Secret"/> empty,
/// and its messages contain the invalid value.
/// </remarks>
internal static class OptionKeys
{
    private const string Duration = "a duration such as 00:01:40";
    private const string Bytes = "a number of bytes in decimal digits";
    private const string Flag = "true or false";

    /// <summary>All keys, in the order of the documentation.</summary>
    public static IReadOnlyList<OptionKey> All { get; } =
    [
        Text(nameof(LiveStationOptions.AccessKey), static (options, text) => options.AccessKey = text),
        Text(nameof(LiveStationOptions.SecretKey), static (options, text) => options.SecretKey = text),
        Text(nameof(LiveStationOptions.Zone), static (options, text) => options.Zone = text),
        new(nameof(LiveStationOptions.Endpoint), "an absolute address such as http://127.0.0.1:5250", static (options, text) =>
        {
            options.Endpoint = Uri.TryCreate(text, UriKind.Absolute, out Uri? address) ? address : options.Endpoint;
            return address is not null;
        }),
        Text(nameof(LiveStationOptions.AllowHttpTo), static (options, text) => options.AllowHttpTo = text),
        Of<TimeSpan>(nameof(LiveStationOptions.Timeout), Duration, TryDuration, static (options, value) => options.Timeout = value),
        OfRetry<int>(
            nameof(RetryOptions.MaxAttempts), "a number from 1 to 100", TryNumber, static (retry, value) => retry.MaxAttempts = value),
        OfRetry<TimeSpan>(
            nameof(RetryOptions.BaseDelay),
            "a duration from 00:00:00 to 01:00:00",
            TryDuration,
            static (retry, value) => retry.BaseDelay = value),
        OfRetry<TimeSpan>(
            nameof(RetryOptions.MaxDelay),
            "a duration from 00:00:00 to 01:00:00",
            TryDuration,
            static (retry, value) => retry.MaxDelay = value),
        Of<bool>(nameof(LiveStationOptions.CorrectClock), Flag, bool.TryParse, static (options, value) => options.CorrectClock = value),
        Of<bool>(
            nameof(LiveStationOptions.ValidateRequests), Flag, bool.TryParse, static (options, value) => options.ValidateRequests = value),
        Of<ApiLanguage>(
            nameof(LiveStationOptions.Language),
            "English, Korean or CurrentUICulture",
            TryLanguage,
            static (options, value) => options.Language = value),
        Of<int>(
            nameof(LiveStationOptions.MaxResponseBodyBytes),
            Bytes,
            TryNumber,
            static (options, value) => options.MaxResponseBodyBytes = value),
        Of<int>(
            nameof(LiveStationOptions.MaxErrorBodyBytes), Bytes, TryNumber, static (options, value) => options.MaxErrorBodyBytes = value),
        Text(nameof(LiveStationOptions.UserAgent), static (options, text) => options.UserAgent = text),
    ];

    private delegate bool Parser<T>(string text, out T value);

    private static OptionKey Text(string path, Action<LiveStationOptions, string> set) => new(path, "a text", (options, text) =>
    {
        set(options, text);
        return true;
    });

    private static OptionKey Of<T>(string path, string expected, Parser<T> parse, Action<LiveStationOptions, T> set) =>
        new(path, expected, (options, text) =>
        {
            if (!parse(text, out T value))
                return false;
            set(options, value);
            return true;
        });

    // The properties throw for values that are not valid.
    private static OptionKey OfRetry<T>(string property, string expected, Parser<T> parse, Action<RetryOptions, T> set) =>
        new($"{nameof(LiveStationOptions.Retry)}:{property}", expected, (options, text) =>
        {
            try
            {
                if (!parse(text, out T value))
                    return false;
                set(options.Retry, value);
                return true;
            }
            catch (ArgumentOutOfRangeException)
            {
                return false;
            }
        });

    // A number alone would be a number of days, which is seldom meant.
    private static bool TryDuration(string text, out TimeSpan value) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value) && text.Contains(':', StringComparison.Ordinal);

    private static bool TryNumber(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool TryLanguage(string text, out ApiLanguage value) =>
        Enum.TryParse(text, ignoreCase: true, out value) && !char.IsAsciiDigit(text[0]) && Enum.IsDefined(value);
}
