using Aspire.Hosting.ApplicationModel;

namespace LiveStation.Aspire.Hosting.Running;

/// <summary>The address of an emulator. Whoever reads it waits until the emulator has started.</summary>
/// <param name="resource">The name of the resource.</param>
internal sealed class EmulatorAddress(string resource) : IValueProvider, IManifestExpressionProvider
{
    private readonly Lock _lock = new();
    private TaskCompletionSource<Uri> _known = New();

    /// <inheritdoc />
    /// <remarks>An emulator is not published, so that no manifest contains this expression.</remarks>
    public string ValueExpression => $"{{{resource}.url}}";

    /// <summary>The address; null while the emulator is not started.</summary>
    public Uri? Current
    {
        get
        {
            lock (_lock)
                return _known.Task.IsCompletedSuccessfully ? _known.Task.GetAwaiter().GetResult() : null;
        }
    }

    /// <summary>Returns the address without the final slash, as soon as the emulator has started.</summary>
    /// <param name="cancellationToken">A token to cancel the operation.</param>
    /// <exception cref="InvalidOperationException">The emulator could not start.</exception>
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default)
    {
        Task<Uri> known;
        lock (_lock)
            known = _known.Task;
        return (await known.WaitAsync(cancellationToken)).GetLeftPart(UriPartial.Authority);
    }

    /// <summary>Sets the address.</summary>
    /// <param name="address">The address.</param>
    public void Set(Uri address)
    {
        lock (_lock)
        {
            Renew();
            _known.SetResult(address);
        }
    }

    /// <summary>Reports that the emulator stopped. Whoever reads the address then waits for the next start.</summary>
    public void Clear()
    {
        lock (_lock)
            Renew();
    }

    /// <summary>Reports that the emulator could not start, to everyone who waits for its address.</summary>
    /// <param name="reason">The sentence that describes why.</param>
    public void Fail(string reason)
    {
        lock (_lock)
        {
            Renew();
            _known.SetException(new InvalidOperationException($"The emulator '{resource}' could not start. {reason}"));
            // Perhaps nobody waits.
            _ = _known.Task.Exception;
        }
    }

    private static TaskCompletionSource<Uri> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    // A second start has another result.
    private void Renew()
    {
        if (_known.Task.IsCompleted)
            _known = New();
    }
}
