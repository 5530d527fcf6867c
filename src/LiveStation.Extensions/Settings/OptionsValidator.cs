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
        if (name != setup.Name || (!setup.IsCreated && !isUsed()))
            return ValidateOptionsResult.Skip;
        string[] sentences = [.. Sentences(options)];
        return sentences.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(sentences);
    }

    /// <summary>Throws an exception with all faults of the options of a client that is being created.</summary>
    /// <remarks>
    /// The options can have been read before, and not validated because another client was registered, such as one that wraps
    /// this one.
    /// </remarks>
    /// <param name="options">The options.</param>
    /// <exception cref="OptionsValidationException">The options are not valid.</exception>
    public void Check(LiveStationOptions options)
    {
        string[] sentences = [.. Sentences(options)];
        if (sentences.Length > 0)
            throw new OptionsValidationException(setup.Name, typeof(LiveStationOptions), sentences);
    }

    private IEnumerable<string> Sentences(LiveStationOptions options)
    {
        List<OptionFault> keys = [];
        if (setup.Credentials is null)
            ClientSettings.Keys(options, keys);
        List<OptionFault> faults = [.. keys, .. options.Faults];
        ClientSettings.Of(options, setup.Zones, faults);
        return [.. faults.Select(Sentence), .. setup.CredentialFaults?.Invoke() ?? []];
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
