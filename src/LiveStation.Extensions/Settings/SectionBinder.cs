using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace LiveStation.Extensions.Settings;

/// <summary>Sets the options of a client to the values of a configuration section, again after each reload.</summary>
/// <param name="name">The name of the options.</param>
/// <param name="section">The section; null if the application has no configuration.</param>
internal sealed class SectionBinder(string name, IConfiguration? section)
    : IConfigureNamedOptions<LiveStationOptions>, IOptionsChangeTokenSource<LiveStationOptions>
{
    /// <inheritdoc />
    public string? Name => name;

    /// <inheritdoc />
    public void Configure(LiveStationOptions options) => Configure(Options.DefaultName, options);

    /// <inheritdoc />
    public void Configure(string? name, LiveStationOptions options)
    {
        if (section is null || name != Name)
            return;
        foreach (OptionKey key in OptionKeys.All)
        {
            // An empty value is that of a variable that is set to nothing.
            if (section[key.Path] is { Length: > 0 } text && !key.TrySet(options, text))
                options.Faults.Add(new(key.Path, $"must be {key.Expected}"));
        }
    }

    /// <inheritdoc />
    public IChangeToken GetChangeToken() => section?.GetReloadToken() ?? new CancellationChangeToken(CancellationToken.None);
}
