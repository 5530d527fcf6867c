using Microsoft.Extensions.Options;

namespace LiveStation.Extensions.Settings;

/// <summary>Validates the options of a client. Each message is a sentence that names the key in the configuration.</summary>
/// <remarks>
/// Written by hand: the generated validators of .NET know the names of properties, but not the section that they are
/// bound to.
/// </remarks>
/// <param name="setup">The registration of the client.</param>
/// <param name="isUsed">Returns whether the client is used: the application can replace it.</param>
internal sealed class OptionsValidator(ClientSetup setup, Func<bool> isUsed) : IValidateOptions<LiveStationOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, LiveStationOptions options)
    {
        if (name != setup.Name || !isUsed())
            return ValidateOptionsResult.Skip;
        List<OptionFault> keys = [];
        if (setup.Credentials is null)
            ClientSettings.Keys(options, keys);
        List<OptionFault> faults = [.. keys, .. options.Faults];
        ClientSettings.Of(options, setup.Zones, faults);
        string[] sentences = [.. faults.Select(Sentence), .. setup.CredentialFaults?.Invoke() ?? []];
        return sentences.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(sentences);
    }

    private string Sentence(OptionFault fault)
    {
        string path = setup.PathOf(fault.Key);
        string variable = path.Replace(":", "__", StringComparison.Ordinal);
        return fault.Reason == ClientSettings.Missing
            ? $"'{path}' is missing: set it in the configuration, for example with the environment variable {variable}."
            : $"'{path}' {fault.Reason}.";
    }
}
