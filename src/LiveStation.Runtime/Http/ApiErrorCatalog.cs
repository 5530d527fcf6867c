namespace LiveStation.Runtime.Http;

/// <summary>All error codes the spec knows.</summary>
public sealed class ApiErrorCatalog
{
    private readonly Dictionary<(ErrorLayer Layer, int Code), ApiErrorInfo> _errors;

    /// <summary>Makes a catalogue.</summary>
    /// <param name="errors">The codes.</param>
    /// <exception cref="ArgumentException">A code comes twice in one layer.</exception>
    public ApiErrorCatalog(params ApiErrorInfo[] errors) =>
        _errors = Guard.NotNull(errors).ToDictionary(static error => (error.Layer, error.Code));

    /// <summary>All entries.</summary>
    public IReadOnlyCollection<ApiErrorInfo> Errors => _errors.Values;

    /// <summary>Looks a code up.</summary>
    /// <param name="layer">Its layer; null to look in the service's codes first and then in the gateway's.</param>
    /// <param name="code">The code.</param>
    /// <returns>The entry; null when there is none.</returns>
    public ApiErrorInfo? Find(ErrorLayer? layer, int code) => layer is { } known
        ? In(known, code)
        : In(ErrorLayer.Service, code) ?? In(ErrorLayer.Gateway, code) ?? In(ErrorLayer.Unknown, code);

    private ApiErrorInfo? In(ErrorLayer layer, int code) =>
        _errors.TryGetValue((layer, code), out ApiErrorInfo? error) ? error : null;
}
