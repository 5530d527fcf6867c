using LiveStation.Runtime.CompilerServices;
using LiveStation.Runtime.Json.Writing;

namespace LiveStation.Runtime.Http.Calls;

/// <summary>The body of a call: checked, then written once, whatever the number of attempts.</summary>
internal abstract class RequestBody
{
    /// <summary>Whether there are rules for it.</summary>
    public abstract bool HasRules { get; }

    /// <summary>Notes the rules that it does not keep.</summary>
    public abstract void Check(RequestCheck check);

    /// <summary>The body as it is sent.</summary>
    public abstract WrittenBody Write();

    /// <summary>Adds what is not to be shown of it.</summary>
    public abstract void CollectSecrets(ICollection<string> secrets);
}

/// <summary>The body of a call.</summary>
/// <typeparam name="T">Its type.</typeparam>
internal sealed class RequestBody<T>(JsonCodec<T> codec, T value, Action<RequestCheck, T>? rules) : RequestBody
    where T : class
{
    /// <inheritdoc />
    public override bool HasRules => rules is not null;

    /// <inheritdoc />
    public override void Check(RequestCheck check) => rules?.Invoke(check, value);

    /// <inheritdoc />
    public override WrittenBody Write()
    {
        using PooledOutput output = new();
        try
        {
            codec.WriteDocument(output, value);
            return new WrittenBody(output.Written.ToArray(), Unwritable: null);
        }
        catch (UnwritableValueException exception)
        {
            IEnumerable<IPropertyNames?> around = Enumerable.Reverse(exception.Around).Prepend(codec as IPropertyNames);
            return new WrittenBody([], exception.Fault.At(WritingPath.Of(output.Written, around)));
        }
    }

    /// <inheritdoc />
    public override void CollectSecrets(ICollection<string> secrets)
    {
        // The codec alone knows which members are secret. This is for exceptions only: no call pays for it.
        using PooledOutput output = new();
        ModelWriter writer = new(output, secrets);
        codec.Write(ref writer, value);
    }
}
