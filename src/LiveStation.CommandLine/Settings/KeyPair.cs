using LiveStation.CommandLine.Running;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.CommandLine.Settings;

/// <summary>Creates key pairs from keys that a person stored or entered.</summary>
internal static class KeyPair
{
    /// <summary>Returns the key pair.</summary>
    /// <param name="accessKey">The access key.</param>
    /// <param name="secretKey">The secret key.</param>
    /// <param name="complaint">
    /// Returns the message for an invalid key. Its argument names the invalid key and the reason, and does not contain a key.
    /// </param>
    /// <exception cref="CommandFailure">A key is invalid.</exception>
    public static NcpCredentials Of(string accessKey, Secret secretKey, Func<string, LocalText> complaint)
    {
        try
        {
            return new NcpCredentials(accessKey, secretKey);
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.NotUnderstood(complaint(CommandFailure.MessageOf(exception)));
        }
    }
}
