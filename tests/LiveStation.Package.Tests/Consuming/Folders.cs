namespace LiveStation.Package.Tests.Consuming;

/// <summary>Copies folders.</summary>
internal static class Folders
{
    private static readonly string[] Built = ["bin", "obj", "artifacts"];

    /// <summary>Copies a folder with its content, except build output.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (string file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        foreach (DirectoryInfo folder in new DirectoryInfo(from).GetDirectories().Where(one => !Built.Contains(one.Name)))
            Copy(folder.FullName, Path.Combine(to, folder.Name));
    }
}
